/**
 * Words that passwords are most often made of, in letters alone: with figures and signs around them they are guessed
 * first, in every language of the people who use this.
 */
export const commonWords: ReadonlySet<string> = new Set(`
password passwort passwords passwd passphrase pass motdepasse contrasena parola senha mima wodemima mimamima
secret secrets letmein welcome welcomes login logon signin access changeme default temp temporary guest user username test
tester testing testtest demo sample example admin administrator administrators root superuser super system systems sysadmin
manager master server oracle mysql postgres database windows microsoft google android iphone apple samsung huawei
xiaomi lenovo tencent alibaba taobao weixin wechat baidu computer internet network security office officer
qwerty qwertz azerty asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qweasd qweasdzxc asdzxc abc abcd abcde abcdef abcdefg abcdefgh
iloveyou iloveu loveyou lovely lover love loveme forever always happy happiness sunshine princess prince
angel angels monkey dragon tiger lion eagle falcon phoenix panda dolphin butterfly rabbit chicken turtle
football baseball basketball soccer hockey tennis golf liverpool chelsea arsenal barcelona madrid juventus
michael jordan jessica jennifer ashley nicole daniel michelle charlie andrew matthew joshua thomas robert
superman batman spiderman ironman starwars pokemon naruto minecraft matrix hunter killer shadow ninja
freedom whatever trustno trustnoone nothing something computer1 flower flowers summer winter spring autumn
january february march april june july august september october november december monday friday sunday
chocolate cookie cheese banana orange cherry pepper ginger coffee mustang ferrari porsche mercedes corvette
hello helloworld goodbye thankyou please beautiful family mother father brother sister baby
woaini woaiwojia woaiwo woaizhongguo woshishui aini ainiaini aiwo wangming zhangwei lixiang nihao nihaoma
zhongguo china beijing shanghai guangzhou shenzhen nanjing wuhan chengdu chongqing hangzhou tianjin
laopo laogong baobei baobao mama baba mamababa jiayou kaixin xingfu pingan fuwu renmin wei renminfuwu weirenminfuwu
zhengfu xinxi gongkai nianbao baogao guanli guanliyuan yonghu ceshi bangong bangongshi gongwuyuan
gov government county public report reports annual annualreport
`.trim().split(/\s+/))

/** Walks over the keyboard, along the rows and down the columns. */
export const keyboardWalks: readonly string[] = [
  '1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', 'qazwsxedcrfvtgbyhnujmikolp', 'q1w2e3r4t5y6u7i8o9p0', '1q2w3e4r5t6y7u8i9o0p',
  'zaq1xsw2cde3vfr4bgt5nhy6mju7', 'qweasdzxc', 'asdzxcqwe', 'qweqweasdasdzxczxc', '123qweasdzxc', 'qwe123asd', '147258369', '789456123', 'azertyuiop',
]
