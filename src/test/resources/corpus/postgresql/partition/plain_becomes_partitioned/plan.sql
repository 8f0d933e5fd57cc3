-- from.sql to to.sql

-- rebuild: view:public.hot: dropped and made anew: it needs public.measurement.at, which changes or goes
DROP VIEW public.hot;

-- rebuild: table:public.remark/foreign key:remark_id_at_fkey: dropped and made anew: it needs public.measurement.at, which changes or goes
-- access-exclusive: table:public.remark: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.remark DROP CONSTRAINT remark_id_at_fkey;

-- rebuild: table:public.measurement: dropped and made anew: its rows are copied
-- access-exclusive: table:public.measurement: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER SEQUENCE public.measurement_id_seq RENAME TO measurement_id_seq_old;
ALTER INDEX public.measurement_customer RENAME TO measurement_customer_old;
ALTER INDEX public.measurement_pkey RENAME TO measurement_pkey_old;
ALTER TABLE public.measurement RENAME TO measurement_old;

CREATE TABLE public.measurement (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  at date NOT NULL,
  customer integer,
  celsius numeric(5,2),
  fahrenheit numeric GENERATED ALWAYS AS (((celsius * 1.8) + (32)::numeric)) STORED,
  CONSTRAINT measurement_pkey PRIMARY KEY (id, at),
  CONSTRAINT sane CHECK ((celsius > '-273.15'::numeric)),
  CONSTRAINT measurement_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id)
) PARTITION BY RANGE (at);
ALTER TABLE public.measurement ENABLE ROW LEVEL SECURITY;

CREATE TABLE public.measurement_2024 (
  id bigint NOT NULL,
  at date NOT NULL,
  customer integer,
  celsius numeric(5,2),
  fahrenheit numeric GENERATED ALWAYS AS (((celsius * 1.8) + (32)::numeric)) STORED,
  CONSTRAINT measurement_2024_pkey PRIMARY KEY (id, at),
  CONSTRAINT sane CHECK ((celsius > '-273.15'::numeric))
);
ALTER TABLE public.measurement ATTACH PARTITION public.measurement_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

CREATE TABLE public.measurement_2025 (
  id bigint NOT NULL,
  at date NOT NULL,
  customer integer,
  celsius numeric(5,2),
  fahrenheit numeric GENERATED ALWAYS AS (((celsius * 1.8) + (32)::numeric)) STORED,
  CONSTRAINT measurement_2025_pkey PRIMARY KEY (id, at),
  CONSTRAINT sane CHECK ((celsius > '-273.15'::numeric))
);
ALTER TABLE public.measurement ATTACH PARTITION public.measurement_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

CREATE TABLE public.measurement_rest (
  id bigint NOT NULL,
  at date NOT NULL,
  customer integer,
  celsius numeric(5,2),
  fahrenheit numeric GENERATED ALWAYS AS (((celsius * 1.8) + (32)::numeric)) STORED,
  CONSTRAINT measurement_rest_pkey PRIMARY KEY (id, at),
  CONSTRAINT sane CHECK ((celsius > '-273.15'::numeric))
);
ALTER TABLE public.measurement ATTACH PARTITION public.measurement_rest DEFAULT;

-- rewrite: table:public.measurement: every row is copied into the table made anew
-- may-fail: table:public.measurement: fails where a row fits no partition
INSERT INTO public.measurement (id, at, customer, celsius) OVERRIDING SYSTEM VALUE
SELECT id, at, customer, celsius FROM public.measurement_old;
SELECT setval('public.measurement_id_seq', last_value, is_called) FROM public.measurement_id_seq_old;

-- replication: table:public.measurement: a publication that names the table loses it: add the new one
DROP TABLE public.measurement_old;
CREATE TRIGGER touches BEFORE INSERT ON public.measurement FOR EACH ROW EXECUTE FUNCTION public.touched();

CREATE POLICY own ON public.measurement
  USING ((customer = 1));

-- privilege-widened: table:public.measurement/grant:clerk: clerk may do more than before
GRANT SELECT ON public.measurement TO clerk;
COMMENT ON COLUMN public.measurement.celsius IS 'in the shade';
COMMENT ON TABLE public.measurement IS 'every hour';
CREATE INDEX measurement_2024_customer_idx ON public.measurement_2024 USING btree (customer);
CREATE INDEX measurement_2025_customer_idx ON public.measurement_2025 USING btree (customer);
CREATE INDEX measurement_rest_customer_idx ON public.measurement_rest USING btree (customer);
CREATE INDEX measurement_customer ON public.measurement USING btree (customer);
ALTER TABLE public.remark ADD CONSTRAINT remark_id_at_fkey FOREIGN KEY (id, at) REFERENCES public.measurement(id, at) NOT VALID;

CREATE OR REPLACE VIEW public.hot AS
 SELECT id,
    at
   FROM public.measurement
  WHERE (celsius > (30)::numeric);

-- privilege-widened: view:public.hot/grant:clerk: clerk may do more than before
GRANT SELECT ON public.hot TO clerk;

-- apart

-- validation: table:public.remark/foreign key:remark_id_at_fkey: every row is checked
-- may-fail: table:public.remark/foreign key:remark_id_at_fkey: fails where the rows there do not pass
ALTER TABLE public.remark VALIDATE CONSTRAINT remark_id_at_fkey;

-- to.sql to from.sql

-- rebuild: view:public.hot: dropped and made anew: it needs public.measurement.at, which changes or goes
DROP VIEW public.hot;

-- rebuild: table:public.remark/foreign key:remark_id_at_fkey: dropped and made anew: it needs public.measurement.at, which changes or goes
-- access-exclusive: table:public.remark: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.remark DROP CONSTRAINT remark_id_at_fkey;

-- rebuild: table:public.measurement: dropped and made anew: its rows are copied
-- access-exclusive: table:public.measurement: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER SEQUENCE public.measurement_id_seq RENAME TO measurement_id_seq_old;
ALTER INDEX public.measurement_customer RENAME TO measurement_customer_old;
ALTER INDEX public.measurement_pkey RENAME TO measurement_pkey_old;
ALTER TABLE public.measurement RENAME TO measurement_old;

CREATE TABLE public.measurement (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  at date NOT NULL,
  customer integer,
  celsius numeric(5,2),
  fahrenheit numeric GENERATED ALWAYS AS (((celsius * 1.8) + (32)::numeric)) STORED,
  CONSTRAINT measurement_pkey PRIMARY KEY (id, at),
  CONSTRAINT sane CHECK ((celsius > '-273.15'::numeric)),
  CONSTRAINT measurement_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id)
);
ALTER TABLE public.measurement ENABLE ROW LEVEL SECURITY;

-- rewrite: table:public.measurement: every row is copied into the table made anew
INSERT INTO public.measurement (id, at, customer, celsius) OVERRIDING SYSTEM VALUE
SELECT id, at, customer, celsius FROM public.measurement_old;
SELECT setval('public.measurement_id_seq', last_value, is_called) FROM public.measurement_id_seq_old;

-- replication: table:public.measurement: a publication that names the table loses it: add the new one
DROP TABLE public.measurement_old;
CREATE INDEX measurement_customer ON public.measurement USING btree (customer);
CREATE TRIGGER touches BEFORE INSERT ON public.measurement FOR EACH ROW EXECUTE FUNCTION public.touched();

CREATE POLICY own ON public.measurement
  USING ((customer = 1));

-- privilege-widened: table:public.measurement/grant:clerk: clerk may do more than before
GRANT SELECT ON public.measurement TO clerk;
COMMENT ON COLUMN public.measurement.celsius IS 'in the shade';
COMMENT ON TABLE public.measurement IS 'every hour';
ALTER TABLE public.remark ADD CONSTRAINT remark_id_at_fkey FOREIGN KEY (id, at) REFERENCES public.measurement(id, at) NOT VALID;

CREATE OR REPLACE VIEW public.hot AS
 SELECT id,
    at
   FROM public.measurement
  WHERE (celsius > (30)::numeric);

-- privilege-widened: view:public.hot/grant:clerk: clerk may do more than before
GRANT SELECT ON public.hot TO clerk;

-- apart

-- validation: table:public.remark/foreign key:remark_id_at_fkey: every row is checked
-- may-fail: table:public.remark/foreign key:remark_id_at_fkey: fails where the rows there do not pass
ALTER TABLE public.remark VALIDATE CONSTRAINT remark_id_at_fkey;
