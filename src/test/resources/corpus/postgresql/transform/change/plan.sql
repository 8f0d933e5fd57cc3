-- from.sql to to.sql

CREATE OR REPLACE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION app.takes_too(internal), TO SQL WITH FUNCTION app.gives(internal));

-- to.sql to from.sql

CREATE OR REPLACE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION app.takes(internal));
