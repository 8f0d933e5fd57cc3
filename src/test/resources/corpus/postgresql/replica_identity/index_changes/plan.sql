-- from.sql to to.sql

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY DEFAULT;
DROP INDEX public.i;

-- index-blocks-writes: table:public.t/index:i: writes wait while the index is built
-- may-fail: table:public.t/index:i: fails where two rows are alike
CREATE UNIQUE INDEX i ON public.t USING btree (a, b);

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY USING INDEX i;

-- replication: table:public.u: subscribers are told other columns of old rows
ALTER TABLE public.u REPLICA IDENTITY DEFAULT;
DROP INDEX public.ui;

-- to.sql to from.sql

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY DEFAULT;
DROP INDEX public.i;

-- index-blocks-writes: table:public.t/index:i: writes wait while the index is built
-- may-fail: table:public.t/index:i: fails where two rows are alike
CREATE UNIQUE INDEX i ON public.t USING btree (a);

-- replication: table:public.t: subscribers are told other columns of old rows
ALTER TABLE public.t REPLICA IDENTITY USING INDEX i;

-- index-blocks-writes: table:public.u/index:ui: writes wait while the index is built
-- may-fail: table:public.u/index:ui: fails where two rows are alike
CREATE UNIQUE INDEX ui ON public.u USING btree (a);

-- replication: table:public.u: subscribers are told other columns of old rows
ALTER TABLE public.u REPLICA IDENTITY USING INDEX ui;
