CREATE TABLE shop.address (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  customer_id bigint NOT NULL,
  street text NOT NULL,
  postcode character varying(10) NOT NULL,
  city text NOT NULL,
  country character(2) DEFAULT 'NL'::bpchar NOT NULL,
  CONSTRAINT address_pkey PRIMARY KEY (id),
  CONSTRAINT address_country_is_a_code CHECK (((country)::text = upper((country)::text))),
  CONSTRAINT address_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES shop.customer(id) ON DELETE CASCADE
);

CREATE INDEX address_customer_idx ON shop.address USING btree (customer_id);
