CREATE TABLE a_table_whose_name_is_so_long_that_hardly_a_letter_fits_in (
  its_first_column integer NOT NULL,
  "größter Zähler" bigserial,
  its_third_column bigint GENERATED ALWAYS AS IDENTITY (MINVALUE 1 MAXVALUE 1000)
);
CREATE TABLE p_a_table_whose_name_is_so_long_that_hardly_a_letter_fits_in (
  its_first_column integer GENERATED ALWAYS AS IDENTITY
);
