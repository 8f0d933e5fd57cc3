-- needs 18
CREATE TABLE room (id int4range, during daterange, CONSTRAINT room_pk PRIMARY KEY (id, during WITHOUT OVERLAPS)) PARTITION BY LIST (id);
CREATE TABLE room_all PARTITION OF room DEFAULT;
CREATE TABLE stay (room int4range, during daterange, UNIQUE (room, during WITHOUT OVERLAPS));
