-- from.sql to to.sql

CREATE SEQUENCE app.far_id_seq AS integer;
ALTER SEQUENCE app.far_id_seq OWNED BY app.far.id;
ALTER TABLE app.far ALTER COLUMN id SET DEFAULT nextval('app.far_id_seq'::regclass);

-- to.sql to from.sql

ALTER TABLE app.far ALTER COLUMN id DROP DEFAULT;
DROP SEQUENCE app.far_id_seq;
