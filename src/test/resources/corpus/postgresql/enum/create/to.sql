CREATE TYPE mood AS ENUM ('sad', 'it''s ok', 'happy');
COMMENT ON TYPE mood IS 'how one feels';
CREATE TYPE "Empty" AS ENUM ();
CREATE TABLE t (a mood DEFAULT 'sad', b mood[]);
