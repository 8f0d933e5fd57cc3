INSERT INTO public.orders SELECT n, n, '2020-01-01' FROM generate_series(1, 50) AS n;
INSERT INTO public.part VALUES (1, '2020-05-05');
INSERT INTO public.older VALUES (1, 1, '2020-01-01', 'x');
