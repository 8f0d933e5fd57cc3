CREATE TABLE bill (id bigint NOT NULL, at date NOT NULL, sum numeric, note text, state text NOT NULL DEFAULT 'open', twice integer GENERATED ALWAYS AS (2) STORED) PARTITION BY RANGE (at);
CREATE TABLE bill_all PARTITION OF bill DEFAULT;
COMMENT ON COLUMN bill.note IS 'short';
