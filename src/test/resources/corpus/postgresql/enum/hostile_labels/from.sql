CREATE TYPE "my type" AS ENUM ('it''s', 'a\b', 'ü "q" $$');
CREATE TABLE "my table" ("my col" "my type" DEFAULT 'it''s', c "my type"[] DEFAULT '{"a\\b"}');
