CREATE TABLE shop.customer (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  email shop.email NOT NULL,
  name text NOT NULL,
  joined_on date DEFAULT CURRENT_DATE NOT NULL,
  CONSTRAINT customer_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX customer_email_key ON shop.customer USING btree (lower((email)::text));

COMMENT ON COLUMN shop.customer.email IS 'Ada@example.org and ada@example.org are one person';
