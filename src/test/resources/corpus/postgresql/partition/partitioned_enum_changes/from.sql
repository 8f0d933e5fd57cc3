CREATE TYPE mood AS ENUM ('low', 'high', 'gone');
CREATE TABLE feeling (id integer NOT NULL, m mood NOT NULL DEFAULT 'low');
