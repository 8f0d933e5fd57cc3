CREATE TABLE t (a integer DEFAULT 2, b text DEFAULT 'x'::text);
