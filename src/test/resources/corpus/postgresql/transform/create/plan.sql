-- from.sql to to.sql

CREATE OR REPLACE TRANSFORM FOR integer LANGUAGE plpgsql (FROM SQL WITH FUNCTION app.takes(internal), TO SQL WITH FUNCTION app.gives(internal));
COMMENT ON TRANSFORM FOR integer LANGUAGE plpgsql IS 'as it is';
CREATE OR REPLACE TRANSFORM FOR point LANGUAGE sql (FROM SQL WITH FUNCTION app.takes(internal));

-- to.sql to from.sql

DROP TRANSFORM FOR integer LANGUAGE plpgsql;
DROP TRANSFORM FOR point LANGUAGE sql;
