CREATE TABLE public.t (id integer);
CREATE PROCEDURE public.fill(n integer, INOUT done integer DEFAULT 0) LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.t SELECT generate_series(1, n);
  done := n;
END
$$;
COMMENT ON PROCEDURE public.fill(integer, integer) IS 'Rows to play with';
