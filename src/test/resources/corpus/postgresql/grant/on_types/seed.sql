INSERT INTO shop.sites VALUES (1, ROW('Lane', '3000'), '[1,2)');
