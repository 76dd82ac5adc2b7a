/** What Brazilians try first, which the published lists know less of. */
export const BRAZILIAN_PASSWORDS: ReadonlySet<string> = new Set(
  `
password12 password123 password1234 password12345 password123456 passwordpassword passw0rd123
p@ssword123 p@ssw0rd123 1234567890 12345678910 123456789a 0123456789 0987654321 9876543210
1122334455 1234512345 1234554321 123123123123 123456123456 qwertyuiop qwerty1234 qwerty12345
qwerty123456 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc qazwsxedcrfv zxcvbnmasdf asdfghjkl1 asdfghjklç
abcdefghij abcdefghijk abc1234567 abcd123456 abcde12345 iloveyou12 iloveyou123 iloveyouforever
letmein123 letmein1234 welcome123 welcome1234 administrator admin12345 admin123456 changeme123
changemenow football123 baseball123 superman123 batman12345 pokemon123 princess123 sunshine123
whatever123 starwars123 trustno1234 monkey12345 dragon12345 master12345 shadow12345 michael123
jennifer123 computer123 internet123 samsung123 liverpool123 barcelona123 manchester1 flamengo123
corinthians palmeiras123 corinthians1 saopaulo123 gremio12345 brasil12345 brasil2014 senha12345
senha123456 minhasenha minhasenha123 senhasenha mudar12345 mudar123456 familia123 teamoteamo
euteamo123 deusefiel1 deusefiel123 jesuscristo jesus12345 gabriel123 eduardo123 fernanda123
amordaminhavida
`.split(/\s+/),
);
