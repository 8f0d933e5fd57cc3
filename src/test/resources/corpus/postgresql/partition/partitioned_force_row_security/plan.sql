-- from.sql to to.sql

-- rebuild: table:public.tenant: dropped and made anew: its rows are copied
-- access-exclusive: table:public.tenant: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.tenant NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenant RENAME TO tenant_old;

CREATE TABLE public.tenant (
  id integer NOT NULL,
  who text NOT NULL
) PARTITION BY LIST (who);
ALTER TABLE public.tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenant FORCE ROW LEVEL SECURITY;

CREATE TABLE public.tenant_a (
  id integer NOT NULL,
  who text NOT NULL
);
ALTER TABLE public.tenant ATTACH PARTITION public.tenant_a FOR VALUES IN ('a');

CREATE TABLE public.tenant_b (
  id integer NOT NULL,
  who text NOT NULL
);
ALTER TABLE public.tenant ATTACH PARTITION public.tenant_b DEFAULT;
ALTER TABLE public.tenant NO FORCE ROW LEVEL SECURITY;

-- rewrite: table:public.tenant: every row is copied into the table made anew
-- may-fail: table:public.tenant: fails where a row fits no partition
INSERT INTO public.tenant (id, who)
SELECT id, who FROM public.tenant_old;
ALTER TABLE public.tenant FORCE ROW LEVEL SECURITY;

-- replication: table:public.tenant: a publication that names the table loses it: add the new one
DROP TABLE public.tenant_old;

CREATE POLICY mine ON public.tenant
  USING ((who = CURRENT_USER))
  WITH CHECK ((who = CURRENT_USER));

CREATE RULE said AS
    ON INSERT TO public.tenant DO
 NOTIFY tenant;
ALTER TABLE public.tenant OWNER TO clerk;

-- to.sql to from.sql

-- rebuild: table:public.tenant: dropped and made anew: its rows are copied
-- access-exclusive: table:public.tenant: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.tenant NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenant RENAME TO tenant_old;

CREATE TABLE public.tenant (
  id integer NOT NULL,
  who text NOT NULL
);
ALTER TABLE public.tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenant FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenant NO FORCE ROW LEVEL SECURITY;

-- rewrite: table:public.tenant: every row is copied into the table made anew
INSERT INTO public.tenant (id, who)
SELECT id, who FROM public.tenant_old;
ALTER TABLE public.tenant FORCE ROW LEVEL SECURITY;

-- replication: table:public.tenant: a publication that names the table loses it: add the new one
DROP TABLE public.tenant_old;

CREATE POLICY mine ON public.tenant
  USING ((who = CURRENT_USER))
  WITH CHECK ((who = CURRENT_USER));

CREATE RULE said AS
    ON INSERT TO public.tenant DO
 NOTIFY tenant;
ALTER TABLE public.tenant OWNER TO clerk;
