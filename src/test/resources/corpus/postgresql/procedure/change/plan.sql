-- from.sql to to.sql

-- rebuild: procedure:public.q(integer): dropped and made anew: names and modes of arguments cannot be changed in place
DROP PROCEDURE public.q(integer);

-- rebuild: procedure:public.with_out(integer): dropped and made anew: names and modes of arguments cannot be changed in place
DROP PROCEDURE public.with_out(integer);

-- body-change: procedure:public.p(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE PROCEDURE public.p(IN a integer)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $procedure$SELECT 2$procedure$;

CREATE OR REPLACE PROCEDURE public.q(IN b integer)
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;
COMMENT ON PROCEDURE public.q(integer) IS 'kept';

CREATE OR REPLACE PROCEDURE public.with_out(IN a integer)
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;

-- to.sql to from.sql

-- rebuild: procedure:public.q(integer): dropped and made anew: names and modes of arguments cannot be changed in place
DROP PROCEDURE public.q(integer);

-- rebuild: procedure:public.with_out(integer): dropped and made anew: names and modes of arguments cannot be changed in place
DROP PROCEDURE public.with_out(integer);

-- body-change: procedure:public.p(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE PROCEDURE public.p(IN a integer)
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;

CREATE OR REPLACE PROCEDURE public.q(IN a integer)
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;
COMMENT ON PROCEDURE public.q(integer) IS 'kept';

CREATE OR REPLACE PROCEDURE public.with_out(IN a integer, OUT b integer)
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;
