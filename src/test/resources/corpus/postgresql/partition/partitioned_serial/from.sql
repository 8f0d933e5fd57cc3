CREATE TABLE "Sales" (id serial, at date NOT NULL, "the ""sum""" numeric NOT NULL DEFAULT 0);
COMMENT ON SEQUENCE "Sales_id_seq" IS 'counts';
