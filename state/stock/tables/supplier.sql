CREATE TABLE stock.supplier (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  name text NOT NULL,
  contact shop.email,
  CONSTRAINT supplier_pkey PRIMARY KEY (id),
  CONSTRAINT supplier_name_key UNIQUE (name)
);

COMMENT ON TABLE stock.supplier IS 'Ducks come from eggs. Ours do not';
