-- from.sql to to.sql

-- rebuild: table:public.booking/foreign key:booking_room: dropped and made anew: a constraint cannot be changed in place
-- access-exclusive: table:public.booking: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.booking DROP CONSTRAINT booking_room;

-- rebuild: table:public.stays/foreign key:stays_room: dropped and made anew: it needs public.room.room_key, which changes or goes
-- access-exclusive: table:public.stays: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.stays DROP CONSTRAINT stays_room;
ALTER TABLE public.booking ADD CONSTRAINT booking_room FOREIGN KEY (room, PERIOD valid) REFERENCES public.hall(id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED NOT VALID;

-- replication: table:public.room: it is its replica identity: without one, UPDATE and DELETE fail where the table is published
ALTER TABLE public.room DROP CONSTRAINT room_key;
ALTER TABLE public.room ALTER COLUMN id DROP NOT NULL;
ALTER TABLE public.room ALTER COLUMN valid DROP NOT NULL;

-- index-blocks-writes: table:public.room/unique:room_unique: its index is built under the lock
-- may-fail: table:public.room/unique:room_unique: fails where the rows there do not pass
-- access-exclusive: table:public.room: nobody reads or writes it as long as that takes
ALTER TABLE public.room ADD CONSTRAINT room_unique UNIQUE (id, valid WITHOUT OVERLAPS);
ALTER TABLE public.stays ADD CONSTRAINT stays_room FOREIGN KEY (room, PERIOD valid) REFERENCES public.room(id, PERIOD valid) NOT ENFORCED;
ALTER TABLE public.visit ADD CONSTRAINT visit_room FOREIGN KEY (room, PERIOD valid) REFERENCES public.room(id, PERIOD valid) NOT VALID;

-- apart

-- validation: table:public.booking/foreign key:booking_room: every row is checked
-- may-fail: table:public.booking/foreign key:booking_room: fails where the rows there do not pass
ALTER TABLE public.booking VALIDATE CONSTRAINT booking_room;

-- validation: table:public.visit/foreign key:visit_room: every row is checked
-- may-fail: table:public.visit/foreign key:visit_room: fails where the rows there do not pass
ALTER TABLE public.visit VALIDATE CONSTRAINT visit_room;

-- to.sql to from.sql

-- rebuild: table:public.booking/foreign key:booking_room: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.booking DROP CONSTRAINT booking_room;

-- rebuild: table:public.stays/foreign key:stays_room: dropped and made anew: it needs public.room.room_unique, which changes or goes
ALTER TABLE public.stays DROP CONSTRAINT stays_room;
ALTER TABLE public.visit DROP CONSTRAINT visit_room;
ALTER TABLE public.room DROP CONSTRAINT room_unique;
ALTER TABLE public.room ADD CONSTRAINT room_id_not_null NOT NULL id NOT VALID;
ALTER TABLE public.room ADD CONSTRAINT room_valid_not_null NOT NULL valid NOT VALID;

-- apart

-- validation: table:public.room/column:id: the whole table is read for nulls
-- may-fail: table:public.room/column:id: fails where the column holds a null
ALTER TABLE public.room VALIDATE CONSTRAINT room_id_not_null;

-- validation: table:public.room/column:valid: the whole table is read for nulls
-- may-fail: table:public.room/column:valid: fails where the column holds a null
ALTER TABLE public.room VALIDATE CONSTRAINT room_valid_not_null;

-- together

-- index-blocks-writes: table:public.room/primary key:room_key: its index is built under the lock
-- may-fail: table:public.room/primary key:room_key: fails where the rows there do not pass
-- access-exclusive: table:public.room: nobody reads or writes it as long as that takes
ALTER TABLE public.room ADD CONSTRAINT room_key PRIMARY KEY (id, valid WITHOUT OVERLAPS);
ALTER TABLE public.booking ADD CONSTRAINT booking_room FOREIGN KEY (room, PERIOD valid) REFERENCES public.room(id, PERIOD valid) NOT VALID;
ALTER TABLE public.stays ADD CONSTRAINT stays_room FOREIGN KEY (room, PERIOD valid) REFERENCES public.room(id, PERIOD valid) NOT VALID;

-- apart

-- validation: table:public.booking/foreign key:booking_room: every row is checked
-- may-fail: table:public.booking/foreign key:booking_room: fails where the rows there do not pass
ALTER TABLE public.booking VALIDATE CONSTRAINT booking_room;

-- validation: table:public.stays/foreign key:stays_room: every row is checked
-- may-fail: table:public.stays/foreign key:stays_room: fails where the rows there do not pass
ALTER TABLE public.stays VALIDATE CONSTRAINT stays_room;
