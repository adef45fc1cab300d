-- A voucher bears out one payment. It was looked for and then taken, so that two at once could share it.
-- Where that happened the payments are named and people choose: a payment is not rewritten by an upgrade.
-- Forced row-level security holds for the owner too, who looks here at every commune's payments.
alter table payment no force row level security;
alter table commune no force row level security;
do $$
declare shared text;
begin
  select string_agg(line, '; ' order by line) into shared from (
    select c.name || ' (' || c.prefix || '): ' || string_agg(p.code, ', ' order by p.code) as line
    from payment p join commune c on c.id = p.commune_id
    where p.voucher_file_id is not null
    group by c.id, p.voucher_file_id having count(*) > 1) of_one_voucher;
  if shared is not null then
    raise exception 'Có ảnh chứng từ đang kèm nhiều khoản hỗ trợ. %. Từ phiên bản này mỗi ảnh chỉ kèm một khoản: hãy giữ ảnh ở khoản mà ảnh chụp, gỡ khỏi các khoản còn lại theo mục "Upgrade" trong docs/guides/office-server.md, rồi khởi động lại.', shared
      using hint = format('A voucher stands with several payments. %s. Keep it with the payment it shows, take it off the others as docs/guides/office-server.md says under "Upgrade", then start again.', shared);
  end if;
end $$;
alter table payment force row level security;
alter table commune force row level security;

-- CreateIndex
CREATE UNIQUE INDEX "payment_voucher_once" ON "payment"("commune_id", "voucher_file_id");
