-- from.sql to to.sql

ALTER TABLE app.events RENAME TO happenings;
ALTER TABLE app.events_old RENAME TO happenings_old;
ALTER TABLE app.happenings RENAME COLUMN at TO day;
ALTER TABLE app.happenings RENAME CONSTRAINT events_key TO key;
ALTER TABLE app.happenings_old RENAME CONSTRAINT events_old_key TO old_key;

-- to.sql to from.sql

ALTER TABLE app.happenings RENAME TO events;
ALTER TABLE app.happenings_old RENAME TO events_old;
ALTER TABLE app.events RENAME COLUMN day TO at;
ALTER TABLE app.events RENAME CONSTRAINT key TO events_key;
ALTER TABLE app.events_old RENAME CONSTRAINT old_key TO events_old_key;
