-- from.sql to to.sql

-- rebuild: materialized view:public.m: dropped and made anew: it needs public.v, which changes or goes
DROP MATERIALIZED VIEW public.m;

-- rebuild: view:public.w: dropped and made anew: it needs public.v, which changes or goes
DROP VIEW public.w;

-- rebuild: view:public.y: dropped and made anew: it needs public.v, which changes or goes
DROP VIEW public.y;

-- rebuild: function:public.f(): dropped and made anew: it needs public.v, which changes or goes
DROP FUNCTION public.f();

-- rebuild: function:public.g(public.v): dropped and made anew: it needs public.v, which changes or goes
DROP FUNCTION public.g(public.v);

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

CREATE OR REPLACE VIEW public.v WITH (security_barrier=true) AS
 SELECT id,
    b,
    a
   FROM public.t;

CREATE OR REPLACE FUNCTION public.f()
 RETURNS SETOF public.v
 LANGUAGE sql
AS $function$SELECT * FROM v$function$;

CREATE OR REPLACE FUNCTION public.g(public.v)
 RETURNS text
 LANGUAGE sql
AS $function$SELECT $1.a$function$;
ALTER VIEW public.v ALTER COLUMN a SET DEFAULT 'n'::text;
CREATE TRIGGER u INSTEAD OF UPDATE ON public.v FOR EACH ROW EXECUTE FUNCTION public.tf();

CREATE RULE r AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (id, a, b)
  VALUES (new.id, new.a, new.b);

-- privilege-widened: view:public.v/grant:PUBLIC: PUBLIC may do more than before
GRANT INSERT ON public.v TO PUBLIC;

-- privilege-widened: view:public.v/grant:PUBLIC (a): PUBLIC may do more than before
GRANT SELECT (a) ON public.v TO PUBLIC;
COMMENT ON COLUMN public.v.a IS 'kept';

CREATE OR REPLACE VIEW public.w AS
 SELECT v.a,
    x.b
   FROM (public.v
     JOIN public.v x USING (id));

CREATE OR REPLACE VIEW public.y AS
 SELECT public.g(v.*) AS g
   FROM public.v;

CREATE MATERIALIZED VIEW public.m AS
 SELECT a,
    id
   FROM public.v;
CREATE UNIQUE INDEX m_id ON public.m USING btree (id);

-- to.sql to from.sql

-- rebuild: materialized view:public.m: dropped and made anew: it needs public.v, which changes or goes
DROP MATERIALIZED VIEW public.m;

-- rebuild: view:public.w: dropped and made anew: it needs public.v, which changes or goes
DROP VIEW public.w;

-- rebuild: view:public.y: dropped and made anew: it needs public.v, which changes or goes
DROP VIEW public.y;

-- rebuild: function:public.f(): dropped and made anew: it needs public.v, which changes or goes
DROP FUNCTION public.f();

-- rebuild: function:public.g(public.v): dropped and made anew: it needs public.v, which changes or goes
DROP FUNCTION public.g(public.v);

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

CREATE OR REPLACE VIEW public.v WITH (security_barrier=true) AS
 SELECT id,
    a,
    b
   FROM public.t;

CREATE OR REPLACE FUNCTION public.f()
 RETURNS SETOF public.v
 LANGUAGE sql
AS $function$SELECT * FROM v$function$;

CREATE OR REPLACE FUNCTION public.g(public.v)
 RETURNS text
 LANGUAGE sql
AS $function$SELECT $1.a$function$;
ALTER VIEW public.v ALTER COLUMN a SET DEFAULT 'n'::text;
CREATE TRIGGER u INSTEAD OF UPDATE ON public.v FOR EACH ROW EXECUTE FUNCTION public.tf();

CREATE RULE r AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (id, a, b)
  VALUES (new.id, new.a, new.b);

-- privilege-widened: view:public.v/grant:PUBLIC: PUBLIC may do more than before
GRANT INSERT ON public.v TO PUBLIC;

-- privilege-widened: view:public.v/grant:PUBLIC (a): PUBLIC may do more than before
GRANT SELECT (a) ON public.v TO PUBLIC;
COMMENT ON COLUMN public.v.a IS 'kept';

CREATE OR REPLACE VIEW public.w AS
 SELECT v.a,
    x.b
   FROM (public.v
     JOIN public.v x USING (id));

CREATE OR REPLACE VIEW public.y AS
 SELECT public.g(v.*) AS g
   FROM public.v;

CREATE MATERIALIZED VIEW public.m AS
 SELECT a,
    id
   FROM public.v;
CREATE UNIQUE INDEX m_id ON public.m USING btree (id);
