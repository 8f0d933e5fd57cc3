CREATE FUNCTION public.w(anyelement) RETURNS bigint LANGUAGE internal WINDOW IMMUTABLE AS 'window_row_number';
