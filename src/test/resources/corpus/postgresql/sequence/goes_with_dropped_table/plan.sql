-- from.sql to to.sql

ALTER TABLE shop.hits ALTER COLUMN n DROP DEFAULT;
ALTER SEQUENCE shop.visits_id_seq OWNED BY NONE;

-- data-loss: table:shop.visits: the table and its rows are gone
DROP TABLE shop.visits;
DROP SEQUENCE shop.visits_id_seq;

-- to.sql to from.sql

CREATE SEQUENCE shop.visits_id_seq AS integer;
ALTER TABLE shop.hits ALTER COLUMN n SET DEFAULT nextval('shop.visits_id_seq'::regclass);

CREATE TABLE shop.visits (
  id integer DEFAULT nextval('shop.visits_id_seq'::regclass) NOT NULL,
  at date
);
ALTER SEQUENCE shop.visits_id_seq OWNED BY shop.visits.id;
