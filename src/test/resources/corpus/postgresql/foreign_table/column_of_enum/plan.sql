-- from.sql to to.sql

-- rebuild: foreign table:app.far/column:mood/default: dropped and made anew: it needs app.far.mood, which changes or goes
ALTER TABLE app.far ALTER COLUMN mood DROP DEFAULT;

-- rebuild: enum:app.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE app.mood RENAME TO mood_old;
CREATE TYPE app.mood AS ENUM ('ok');
ALTER TABLE app.far ALTER COLUMN mood TYPE app.mood;
ALTER TABLE app.far ALTER COLUMN mood SET DEFAULT 'ok'::app.mood;
DROP TYPE app.mood_old;

-- to.sql to from.sql

-- outside

-- non-transactional: enum:app.mood: a value is of use only once its transaction is committed
ALTER TYPE app.mood ADD VALUE 'sad' BEFORE 'ok';
