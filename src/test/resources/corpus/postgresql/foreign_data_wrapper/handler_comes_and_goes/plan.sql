-- from.sql to to.sql

CREATE OR REPLACE FUNCTION app.handle()
 RETURNS fdw_handler
 LANGUAGE c
AS '$libdir/file_fdw', $function$file_fdw_handler$function$;
ALTER FOREIGN DATA WRAPPER away HANDLER app.handle;

CREATE OR REPLACE FUNCTION app.look(text[], oid)
 RETURNS void
 LANGUAGE c
AS '$libdir/file_fdw', $function$file_fdw_validator$function$;

-- to.sql to from.sql

ALTER FOREIGN DATA WRAPPER away NO HANDLER;
DROP FUNCTION app.handle();
DROP FUNCTION app.look(text[], oid);
