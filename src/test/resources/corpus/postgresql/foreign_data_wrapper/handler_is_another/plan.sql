-- from.sql to to.sql

ALTER FOREIGN DATA WRAPPER away HANDLER app.hold;

-- to.sql to from.sql

ALTER FOREIGN DATA WRAPPER away HANDLER app.handle;
