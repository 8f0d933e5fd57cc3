-- from.sql to to.sql

-- rebuild: table:shop.rooms/exclusion:no_clash: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE shop.rooms DROP CONSTRAINT no_clash;

-- index-blocks-writes: table:shop.rooms/exclusion:no_clash: its index is built under the lock
-- may-fail: table:shop.rooms/exclusion:no_clash: fails where the rows there do not pass
-- access-exclusive: table:shop.rooms: nobody reads or writes it as long as that takes
ALTER TABLE shop.rooms ADD CONSTRAINT no_clash EXCLUDE USING gist (room WITH &&, during WITH &&) WHERE (open) DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT no_clash ON shop.rooms IS 'one at a time';

-- to.sql to from.sql

-- rebuild: table:shop.rooms/exclusion:no_clash: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE shop.rooms DROP CONSTRAINT no_clash;

-- index-blocks-writes: table:shop.rooms/exclusion:no_clash: its index is built under the lock
-- may-fail: table:shop.rooms/exclusion:no_clash: fails where the rows there do not pass
-- access-exclusive: table:shop.rooms: nobody reads or writes it as long as that takes
ALTER TABLE shop.rooms ADD CONSTRAINT no_clash EXCLUDE USING gist (room WITH &&, during WITH &&);
