INSERT INTO "my table" VALUES ('ü "q" $$', ARRAY['it''s', 'a\b']::"my type"[]);
