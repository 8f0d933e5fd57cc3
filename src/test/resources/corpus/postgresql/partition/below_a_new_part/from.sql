CREATE TABLE account (id integer PRIMARY KEY);
CREATE TABLE event (
  id bigint
) PARTITION BY HASH (id);
CREATE TABLE event_odd PARTITION OF event FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE booking (
  id bigint,
  account integer REFERENCES account
) PARTITION BY HASH (id);
