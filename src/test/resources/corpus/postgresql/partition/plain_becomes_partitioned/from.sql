CREATE TABLE customer (id integer PRIMARY KEY);
CREATE TABLE measurement (
  id bigint GENERATED ALWAYS AS IDENTITY,
  at date NOT NULL,
  customer integer REFERENCES customer,
  celsius numeric(5, 2),
  fahrenheit numeric GENERATED ALWAYS AS (celsius * 1.8 + 32) STORED,
  CONSTRAINT measurement_pkey PRIMARY KEY (id, at),
  CONSTRAINT sane CHECK (celsius > -273.15)
);
CREATE TABLE remark (id bigint, at date, words text, FOREIGN KEY (id, at) REFERENCES measurement);
CREATE INDEX measurement_customer ON measurement (customer);
CREATE VIEW hot AS SELECT id, at FROM measurement WHERE celsius > 30;
CREATE FUNCTION touched() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.celsius := NEW.celsius + 1000; RETURN NEW; END $$;
CREATE TRIGGER touches BEFORE INSERT ON measurement FOR EACH ROW EXECUTE FUNCTION touched();
ALTER TABLE measurement ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON measurement USING (customer = 1);
COMMENT ON TABLE measurement IS 'every hour';
COMMENT ON COLUMN measurement.celsius IS 'in the shade';
GRANT SELECT ON measurement TO clerk;
GRANT SELECT ON hot TO clerk;
