CREATE TABLE tenant (id integer NOT NULL, who text NOT NULL);
ALTER TABLE tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant FORCE ROW LEVEL SECURITY;
CREATE POLICY mine ON tenant USING (who = current_user) WITH CHECK (who = current_user);
ALTER TABLE tenant OWNER TO clerk;
CREATE RULE said AS ON INSERT TO tenant DO NOTIFY tenant;
