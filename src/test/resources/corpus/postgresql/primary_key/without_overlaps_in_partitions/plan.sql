-- from.sql to to.sql

-- rebuild: table:public.room: dropped and made anew: its rows are copied
-- access-exclusive: table:public.room: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.room RENAME CONSTRAINT room_id_not_null TO room_id_not_null_old;
ALTER TABLE public.room RENAME CONSTRAINT room_during_not_null TO room_during_not_null_old;
ALTER INDEX public.room_pk RENAME TO room_pk_old;
ALTER TABLE public.room RENAME TO room_old;

CREATE TABLE public.room (
  id int4range NOT NULL,
  during daterange NOT NULL,
  CONSTRAINT room_pk PRIMARY KEY (id, during WITHOUT OVERLAPS)
) PARTITION BY LIST (id);

CREATE TABLE public.room_all (
  id int4range NOT NULL,
  during daterange NOT NULL,
  CONSTRAINT room_all_pkey PRIMARY KEY (id, during WITHOUT OVERLAPS)
);
ALTER TABLE public.room ATTACH PARTITION public.room_all DEFAULT;

-- rewrite: table:public.room: every row is copied into the table made anew
-- may-fail: table:public.room: fails where a row fits no partition
INSERT INTO public.room (id, during)
SELECT id, during FROM public.room_old;

-- replication: table:public.room: a publication that names the table loses it: add the new one
DROP TABLE public.room_old;

-- index-blocks-writes: table:public.stay/unique:stay_room_during_key: its index is built under the lock
-- may-fail: table:public.stay/unique:stay_room_during_key: fails where the rows there do not pass
-- access-exclusive: table:public.stay: nobody reads or writes it as long as that takes
ALTER TABLE public.stay ADD CONSTRAINT stay_room_during_key UNIQUE (room, during WITHOUT OVERLAPS);

-- to.sql to from.sql

-- rebuild: table:public.room: dropped and made anew: its rows are copied
-- access-exclusive: table:public.room: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.room RENAME CONSTRAINT room_id_not_null TO room_id_not_null_old;
ALTER TABLE public.room RENAME CONSTRAINT room_during_not_null TO room_during_not_null_old;
ALTER INDEX public.room_pk RENAME TO room_pk_old;
ALTER TABLE public.room RENAME TO room_old;

CREATE TABLE public.room (
  id int4range NOT NULL,
  during daterange NOT NULL,
  CONSTRAINT room_pk PRIMARY KEY (id, during WITHOUT OVERLAPS)
);

-- rewrite: table:public.room: every row is copied into the table made anew
INSERT INTO public.room (id, during)
SELECT id, during FROM public.room_old;

-- replication: table:public.room: a publication that names the table loses it: add the new one
DROP TABLE public.room_old;
ALTER TABLE public.stay DROP CONSTRAINT stay_room_during_key;
