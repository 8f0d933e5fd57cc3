-- needs 18
CREATE TABLE room (id int4range, valid daterange, CONSTRAINT room_key PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE hall (id int4range, valid daterange, UNIQUE (id, valid WITHOUT OVERLAPS));
CREATE TABLE booking (
  room int4range, valid daterange, note text,
  CONSTRAINT booking_room FOREIGN KEY (room, PERIOD valid) REFERENCES room (id, PERIOD valid)
);
CREATE TABLE visit (room int4range, valid daterange);
CREATE TABLE stays (
  room int4range, valid daterange,
  CONSTRAINT stays_room FOREIGN KEY (room, PERIOD valid) REFERENCES room (id, PERIOD valid)
);
