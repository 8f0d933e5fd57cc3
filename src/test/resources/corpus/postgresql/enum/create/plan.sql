-- from.sql to to.sql

CREATE TYPE public."Empty" AS ENUM ();
CREATE TYPE public.mood AS ENUM ('sad', 'it''s ok', 'happy');
COMMENT ON TYPE public.mood IS 'how one feels';

CREATE TABLE public.t (
  a public.mood DEFAULT 'sad'::public.mood,
  b public.mood[]
);

-- to.sql to from.sql

-- data-loss: table:public.t: the table and its rows are gone
DROP TABLE public.t;
DROP TYPE public."Empty";
DROP TYPE public.mood;
