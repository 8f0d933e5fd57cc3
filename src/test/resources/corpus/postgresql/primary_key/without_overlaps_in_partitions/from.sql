-- needs 18
CREATE TABLE room (id int4range, during daterange, CONSTRAINT room_pk PRIMARY KEY (id, during WITHOUT OVERLAPS));
CREATE TABLE stay (room int4range, during daterange);
