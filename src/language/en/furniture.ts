/** English page furniture, gathered by form from the pages of British, American and African news sites. */
import { type FurnitureRules, phrases } from '../rules/furniture.ts'
import { opening, whole } from './furniture-lines.ts'

export const furniture: FurnitureRules = {
  whole,
  opening,
  within: {
    subscription: phrases(`reserved for subscribers
      for subscribers only
      subscribers only
      subscribe now
      subscribe today
      cancel anytime
      cancel any time
      free trial`),
    donation: phrases(`tax deductible
      tax-deductible
      make a donation
      donate today
      donate now
      donate here
      isn't free
      is not free of charge
      reader-funded
      support our journalism
      support independent journalism
      from as little as`),
    promo: phrases(`our newsletter
      our free newsletter
      straight to your inbox
      to your inbox
      in your inbox
      follow us on
      our whatsapp channel
      our telegram channel
      our youtube channel
      on the app store
      google play
      invites you to look back`),
    navigation: phrases(`all rights reserved
      enable javascript
      cookie policy
      privacy policy and
      terms of service apply`),
  },
  pairs: {
    promo: [
      [
        ['download', 'get', 'install'],
        [' app', ' application'],
      ],
      [
        ['sign up', 'subscribe', 'register', 'receive', 'get'],
        ['newsletter', 'alerts', 'inbox'],
      ],
      [
        ['follow', 'join', 'find', 'like'],
        [' on facebook', ' on twitter', ' on x', ' on whatsapp', ' on telegram', ' on instagram', ' on google news'],
      ],
    ],
    'share-bar': [[['share'], ['facebook', 'twitter', 'whatsapp', 'linkedin', 'email']]],
  },
  sections: {
    'author-other-articles': phrases(`more from this author
      more by this author
      more from the author
      articles by this author
      by the same author
      from the same author
      about the author
      more articles by this author
      latest from this author
      more from
      more by
      latest posts by`),
    'related-articles': phrases(`related
      related articles
      related stories
      related posts
      related news
      related content
      related topics
      related coverage
      more on this story
      more on this topic
      more on this
      more like this
      more news
      more stories
      more top stories
      more to explore
      more in
      keep reading
      you may also like
      you might also like
      you may like
      you may also be interested in
      you might be interested in
      recommended
      recommended for you
      recommended stories
      recommended articles
      recommended reading
      most read
      most popular
      most viewed
      most shared
      most commented
      trending
      trending now
      top stories
      editor's picks
      editors' picks
      editor's choice
      don't miss
      must read
      must reads
      latest
      latest news
      latest stories
      latest articles
      latest headlines
      recent posts
      recent articles
      recent news
      other stories
      other news
      in other news
      other articles
      also on the web
      around the web
      from the web
      elsewhere on the web
      popular posts
      read next
      up next
      what to read next
      similar articles
      similar stories
      also in the news
      in pictures`),
  },
  comments: phrases(`comments
    comment
    all comments
    reader comments
    readers' comments
    leave a comment
    leave a reply
    leave your comment
    post a comment
    add a comment
    write a comment
    submit a comment
    join the conversation
    discussion
    have your say
    view all comments
    facebook comments
    comments on this article`),
  commentLinks: phrases(`comments
    comment
    no comments
    no comment
    one comment
    view comments
    see comments
    show comments
    read comments
    view all comments
    add comment
    leave a comment
    leave a reply
    responses
    replies
    reactions`),
  teasers: phrases(`see also
    read also
    also read
    also see
    read more
    read more on
    read more about
    read next
    read here
    read the full story
    related
    related article
    related story
    related stories
    related news
    related coverage
    more on this
    more to read
    recommended
    you may also like
    don't miss
    must read
    read our
    watch also
    watch
    listen
    podcast
    video
    editor's pick
    explainer
    in depth
    further reading`),
  continued: phrases(`continue reading
    keep reading
    read more
    read the rest
    read full article
    read the full article
    read full story`),
  by: phrases(`by
    written by
    words by
    story by
    text by
    posted by
    published by
    author
    from our correspondent
    from our special correspondent
    our correspondent
    interview by
    report by
    a report by
    translated by
    translation by
    edited by`),
  credit: phrases(`with
    by
    from
    source
    sources
    via
    photo
    photos
    photo by
    photograph
    photograph by
    picture
    picture by
    image
    images
    video
    credit
    credits
    file photo
    courtesy`),
  pictureWords: new Set(
    'photo photos photograph photographer picture image images video illustration graphic ©'.split(' '),
  ),
  published: phrases(`published
    published on
    published at
    publish date
    posted
    posted on
    updated
    updated on
    updated at
    last updated
    last updated on
    last modified
    last modified on
    modified
    issued on
    first published
    first published on
    date
    created
    uploaded
    released`),
  dateWords: new Set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun am pm a p m gmt utc est edt et pst pdt pt cet cest bst eat wat cat ist at on st nd rd th of the ago hour hours minute minutes min mins day days week weeks month months hr hrs h local time last published updated posted modified issued first and'.split(
      ' ',
    ),
  ),
  shareWords: new Set(
    'share sharing on via this article story post with friends save email mail e print copy link url follow like tweet pin send more to button click open in new window opens comment comments and by listen'.split(
      ' ',
    ),
  ),
}
