CREATE TABLE ticket (
  number integer NOT NULL,
  word text
);
