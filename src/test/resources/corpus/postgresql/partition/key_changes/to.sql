CREATE TABLE event (id integer NOT NULL, kind text NOT NULL, at date NOT NULL, PRIMARY KEY (id, kind, at)) PARTITION BY LIST (kind);
CREATE TABLE event_a PARTITION OF event FOR VALUES IN ('x', 'y');
CREATE TABLE event_b PARTITION OF event FOR VALUES IN ('z');
CREATE TABLE event_c PARTITION OF event DEFAULT;
CREATE INDEX event_kind ON event (kind);
CREATE VIEW events_of_a AS SELECT count(*) AS n FROM event_a;
