CREATE TYPE "my type" AS ENUM ('x;y', 'it''s', 'a\b', '', 'ü "q" $$', '%s');
CREATE TABLE "my table" ("my col" "my type" DEFAULT 'it''s', c "my type"[] DEFAULT '{"a\\b"}');
