-- from.sql to to.sql

ALTER TRIGGER touch ON app.orders RENAME TO on_write;
ALTER POLICY everybody ON app.orders RENAME TO all_rows;
ALTER RULE keep ON app.orders RENAME TO never;

-- to.sql to from.sql

ALTER TRIGGER on_write ON app.orders RENAME TO touch;
ALTER POLICY all_rows ON app.orders RENAME TO everybody;
ALTER RULE never ON app.orders RENAME TO keep;
