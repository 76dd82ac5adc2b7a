/** What the second picture of each product shows: [Portuguese, English]. */
export const wardrobeScenes = {
  'camiseta-de-algodao-organico': [
    'Camiseta dobrada ao lado de um ramo de algodão',
    'Folded T-shirt beside a sprig of cotton',
  ],
  'camisa-de-linho': ['Detalhe da gola, do bolso e dos botões', 'Close-up of the collar, pocket and buttons'],
  'vestido-de-renda-de-bilro': ['Renda sendo tecida na almofada de bilros', 'Lace being made on a bobbin pillow'],
  'bermuda-de-sarja': ['Detalhe do bolso e da trama da sarja', 'Close-up of the pocket and twill weave'],
  'chapeu-de-palha-de-carnauba': ['Chapéu visto de cima sobre folha de carnaúba', 'Hat from above on a carnauba leaf'],
  'sandalia-de-borracha': ['Par de sandálias na areia, perto do mar', 'Pair of flip-flops on the sand by the sea'],
  'alpercata-de-couro': ['Alpercata de lado, com fivela e costuras', 'Sandal from the side, with buckle and stitching'],
  'tamanco-de-madeira': ['Par de tamancos sobre ladrilho hidráulico', 'Pair of clogs on a patterned tile floor'],
  'ecobag-de-algodao': ['Ecobag cheia de verduras, frutas e pão', 'Tote bag full of greens, fruit and bread'],
  'bolsa-de-couro-de-pirarucu': ['Detalhe das escamas e do fecho dourado', 'Close-up of the scales and golden clasp'],
  'brinco-de-capim-dourado': ['Mulher de perfil usando o brinco', 'Woman in profile wearing the earring'],
  'carteira-de-couro-de-bode': [
    'Carteira aberta com cartões, cédulas e moedas',
    'Open wallet with cards, banknotes and coins',
  ],
  'vela-de-cera-de-abelha': [
    'Vela acesa no prato, com favo e abelhas',
    'Lit candle on a dish, with honeycomb and bees',
  ],
  'agua-de-cheiro': ['Banho de cheiro com flores ao lado do frasco', 'Scented flower bath in a bowl beside the bottle'],
  'incenso-de-breu-branco': ['Resina queimando em um incensário de barro', 'Resin burning in a clay censer'],
  'xilogravura-de-cordel': ['Matriz de madeira entintada, rolo e goiva', 'Inked woodblock, roller and gouge'],
  'boneco-de-barro-do-alto-do-moura': [
    'Trio com zabumba, sanfona e triângulo',
    'Trio with bass drum, accordion and triangle',
  ],
  'namoradeira-de-janela': ['Namoradeira debruçada em uma janela azul', 'Painted bust leaning out of a blue window'],
  'carranca-do-sao-francisco': ['Carranca na proa de um barco no rio', 'Figurehead on the bow of a river boat'],
  'peteca-de-palha': ['Peteca no ar acima de uma mão aberta', 'Shuttlecock in the air above an open hand'],
  'piao-de-madeira': ['Pião girando ao lado da fieira solta', 'Top spinning beside its loose cord'],
  'berimbau-de-beriba': ['A cabaça de perto, com caxixi e baqueta', 'Close-up of the gourd, with rattle and stick'],
  'pandeiro-de-couro': ['Mãos tocando o pandeiro', 'Hands playing the pandeiro'],
} as const;
