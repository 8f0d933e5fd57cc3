CREATE TABLE top (id integer, v integer DEFAULT 1);
CREATE TABLE middle (extra text) INHERITS (top);
CREATE TABLE low () INHERITS (middle);
CREATE VIEW over_top AS SELECT v FROM top;
CREATE VIEW over_low AS SELECT v, extra FROM low;
CREATE INDEX low_v ON low ((v * 2));
ALTER TABLE low ALTER COLUMN v SET DEFAULT 3;
CREATE POLICY p ON low USING (v > 1);
