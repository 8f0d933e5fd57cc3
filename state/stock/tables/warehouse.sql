CREATE TABLE stock.warehouse (
  code character varying(3) NOT NULL,
  name text NOT NULL,
  has_a_pond boolean DEFAULT false NOT NULL,
  CONSTRAINT warehouse_pkey PRIMARY KEY (code)
);

COMMENT ON COLUMN stock.warehouse.has_a_pond IS 'For quality assurance';
