SELECT nextval('s1'), nextval('s2'), nextval('s3'), nextval('s4'), nextval('s5');
