CREATE TABLE account (id integer PRIMARY KEY);
CREATE TABLE event (
  id bigint
) PARTITION BY HASH (id);
CREATE TABLE event_odd PARTITION OF event FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE event_even PARTITION OF event FOR VALUES WITH (MODULUS 2, REMAINDER 0) PARTITION BY RANGE (id);
CREATE TABLE event_even_low PARTITION OF event_even FOR VALUES FROM (0) TO (1000);
CREATE TABLE booking (
  id bigint,
  account integer REFERENCES account
) PARTITION BY HASH (id);
CREATE TABLE booking_even PARTITION OF booking FOR VALUES WITH (MODULUS 2, REMAINDER 0) PARTITION BY RANGE (id);
CREATE TABLE booking_even_low PARTITION OF booking_even FOR VALUES FROM (0) TO (1000);
CREATE TABLE owner (
  id integer PRIMARY KEY,
  account integer REFERENCES account
);
CREATE TABLE pet (
  id integer PRIMARY KEY,
  owner integer REFERENCES owner
);
