CREATE TABLE event (id integer NOT NULL, kind text NOT NULL, at date NOT NULL, PRIMARY KEY (id, kind, at)) PARTITION BY RANGE (at);
CREATE TABLE event_a PARTITION OF event FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE event_b PARTITION OF event FOR VALUES FROM ('2021-01-01') TO ('2022-01-01') PARTITION BY LIST (kind);
CREATE TABLE event_b_x PARTITION OF event_b FOR VALUES IN ('x');
CREATE TABLE event_b_rest PARTITION OF event_b DEFAULT;
CREATE INDEX event_kind ON event (kind);
CREATE VIEW events_of_a AS SELECT count(*) AS n FROM event_a;
