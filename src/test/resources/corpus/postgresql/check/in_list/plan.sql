-- from.sql to to.sql

CREATE TABLE public.u (
  s character varying(10),
  g boolean GENERATED ALWAYS AS (((s)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))) STORED,
  CONSTRAINT c CHECK (((s)::text = ANY (ARRAY[('a'::character varying)::text, ('c'::character varying)::text])))
);
DROP VIEW public.v;

-- data-loss: table:public.t: the table and its rows are gone
DROP TABLE public.t;
DROP DOMAIN public.d;

-- to.sql to from.sql

CREATE DOMAIN public.d AS character varying
  CONSTRAINT d_check CHECK (((VALUE)::text <> ALL (ARRAY[('x'::character varying)::text, ('y'::character varying)::text])));

CREATE TABLE public.t (
  s character varying(10),
  CONSTRAINT c CHECK (((s)::text = ANY (ARRAY[('a'::character varying)::text, ('it''s'::character varying)::text, ('(ARRAY[1])::text[]'::character varying)::text])))
);
CREATE INDEX i ON public.t USING btree (s) WHERE ((s)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]));

CREATE OR REPLACE VIEW public.v AS
 SELECT ((s)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])) AS good
   FROM public.t;

-- data-loss: table:public.u: the table and its rows are gone
DROP TABLE public.u;
