CREATE TABLE p (a integer);
CREATE TABLE counting () INHERITS (p);
CREATE TABLE has (id bigint DEFAULT 7 NOT NULL) INHERITS (p);
CREATE TABLE "below 'em" () INHERITS (counting);
