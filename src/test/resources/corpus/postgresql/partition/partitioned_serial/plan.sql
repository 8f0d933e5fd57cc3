-- from.sql to to.sql

ALTER SEQUENCE public."Sales_id_seq" OWNED BY NONE;

-- rebuild: table:public.Sales: dropped and made anew: its rows are copied
-- access-exclusive: table:public.Sales: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public."Sales" RENAME TO "Sales_old";

CREATE TABLE public."Sales" (
  id integer DEFAULT nextval('public."Sales_id_seq"'::regclass) NOT NULL,
  at date NOT NULL,
  "the ""sum""" numeric DEFAULT 0 NOT NULL
) PARTITION BY HASH (id);

CREATE TABLE public."Sales 0" (
  id integer DEFAULT nextval('public."Sales_id_seq"'::regclass) NOT NULL,
  at date NOT NULL,
  "the ""sum""" numeric DEFAULT 0 NOT NULL
);
ALTER TABLE public."Sales" ATTACH PARTITION public."Sales 0" FOR VALUES WITH (modulus 2, remainder 0);

CREATE TABLE public."Sales 1" (
  id integer DEFAULT nextval('public."Sales_id_seq"'::regclass) NOT NULL,
  at date NOT NULL,
  "the ""sum""" numeric DEFAULT 0 NOT NULL
);
ALTER TABLE public."Sales" ATTACH PARTITION public."Sales 1" FOR VALUES WITH (modulus 2, remainder 1);

-- rewrite: table:public.Sales: every row is copied into the table made anew
-- may-fail: table:public.Sales: fails where a row fits no partition
INSERT INTO public."Sales" (id, at, "the ""sum""")
SELECT id, at, "the ""sum""" FROM public."Sales_old";

-- replication: table:public.Sales: a publication that names the table loses it: add the new one
DROP TABLE public."Sales_old";
ALTER SEQUENCE public."Sales_id_seq" OWNED BY public."Sales".id;

-- to.sql to from.sql

ALTER SEQUENCE public."Sales_id_seq" OWNED BY NONE;

-- rebuild: table:public.Sales: dropped and made anew: its rows are copied
-- access-exclusive: table:public.Sales: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public."Sales" RENAME TO "Sales_old";

CREATE TABLE public."Sales" (
  id integer DEFAULT nextval('public."Sales_id_seq"'::regclass) NOT NULL,
  at date NOT NULL,
  "the ""sum""" numeric DEFAULT 0 NOT NULL
);

-- rewrite: table:public.Sales: every row is copied into the table made anew
INSERT INTO public."Sales" (id, at, "the ""sum""")
SELECT id, at, "the ""sum""" FROM public."Sales_old";

-- replication: table:public.Sales: a publication that names the table loses it: add the new one
DROP TABLE public."Sales_old";
ALTER SEQUENCE public."Sales_id_seq" OWNED BY public."Sales".id;
