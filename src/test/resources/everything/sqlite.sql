-- What no kind models is called unread_….
CREATE TABLE parent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'x' COLLATE NOCASE,
  country TEXT,
  UNIQUE (code, country) ON CONFLICT IGNORE
);
CREATE TABLE everything (
  id INTEGER CONSTRAINT everything_key PRIMARY KEY ON CONFLICT ABORT,
  parent INTEGER REFERENCES parent ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  amount NUMERIC(10, 2) DEFAULT 0 NOT NULL CHECK (amount >= 0),
  doubled NUMERIC GENERATED ALWAYS AS (amount * 2) STORED,
  tripled AS (amount * 3),
  at TEXT DEFAULT CURRENT_TIMESTAMP,
  signed INTEGER DEFAULT -5, computed INTEGER DEFAULT (1 + 2), blob BLOB DEFAULT x'00ff', no_type,
  code TEXT COLLATE RTRIM UNIQUE ON CONFLICT FAIL,
  CONSTRAINT everything_size CHECK (length(code) < 9),
  FOREIGN KEY (code, at) REFERENCES parent (code, country) MATCH FULL NOT DEFERRABLE
);
CREATE TABLE strict (a INT, b ANY, c REAL) STRICT;
CREATE TABLE no_number (a TEXT, b INTEGER, PRIMARY KEY (b DESC, a COLLATE NOCASE)) WITHOUT ROWID, STRICT;
CREATE TABLE "it's ""odd""; é" ("a.b" INTEGER, "select" INTEGER);
CREATE TABLE [in brackets] (`in ticks` INTEGER);
CREATE INDEX by_amount ON everything (amount DESC, code COLLATE NOCASE);
CREATE UNIQUE INDEX by_expression ON everything (lower(code)) WHERE amount > 5;
CREATE VIEW expensive (number, twice) AS SELECT id, doubled FROM everything WHERE amount > 100;
CREATE VIEW over_view AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3)
  SELECT i, twice FROM n, expensive;
CREATE TRIGGER on_rows AFTER UPDATE OF amount, code ON everything FOR EACH ROW WHEN new.amount > old.amount BEGIN
  INSERT INTO parent (id, code) VALUES (new.id, 'u') ON CONFLICT (id) DO UPDATE SET code = excluded.code || '; END';
  DELETE FROM "strict" WHERE a = CASE WHEN old.id > 1 THEN 1 ELSE 2 END;
END;
CREATE TRIGGER on_view INSTEAD OF INSERT ON expensive BEGIN SELECT raise(ABORT, 'no'); END;
CREATE VIRTUAL TABLE words USING fts5(body, tokenize = 'porter');
CREATE VIRTUAL TABLE places USING rtree(id, x0, x1);
CREATE VIRTUAL TABLE "indexed; é" USING fts4(content="everything", code, amount);
CREATE VIEW found AS SELECT body FROM words WHERE words MATCH 'one';
CREATE TRIGGER on_words AFTER DELETE ON everything BEGIN DELETE FROM words WHERE rowid = old.id; END;
CREATE TABLE backwards (unread_number INTEGER PRIMARY KEY DESC);
CREATE TEMP TABLE for_now (a INTEGER);
CREATE TEMP TRIGGER for_now_too AFTER INSERT ON main.parent BEGIN SELECT 1; END;
ATTACH ':memory:' AS other;
CREATE TABLE other.elsewhere (a INTEGER);
ANALYZE;
PRAGMA user_version = 7;
PRAGMA application_id = 42;
